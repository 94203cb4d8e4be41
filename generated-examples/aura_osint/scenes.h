/* scenes.h: a day with AURA OSINT, told in scenes. main.c says their order; each prints what it does, shows how long its keys stay, and
 * ends the program where something is not as it should be. */
#ifndef SCENES_H
#define SCENES_H

#include "../sha256.h"
#include "../tell.h"
#include "aura_osint_keys.h"

/* The digest that stands in keys for a token or a prompt. */
aura_osint_digest digest_of(const char *text);

void accounts(aura_osint_user_id user);                 /* accounts.c */
void investigation(aura_osint_investigation_id id);     /* scans.c */
void scans(aura_osint_investigation_id id);
void tools(void);
void embeddings(void);                                  /* models.c */
void prompts(void);
void conversation(void);
void daily_metrics(keysrt_date today);                  /* metrics.c */
void activity(aura_osint_user_id user);
void platforms(void);                                   /* social.c */
void limits_and_security(aura_osint_user_id user);      /* security.c */
void mail(void);                                        /* mail.c */
void notifications(aura_osint_user_id user, aura_osint_investigation_id id);
void lookups(void);                                     /* lookups.c */
void key_figures(void);                                 /* figures.c */

#endif
