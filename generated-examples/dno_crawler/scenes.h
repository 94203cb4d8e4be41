/* scenes.h: a day of the DNO crawler, told in scenes. main.c says their order; each prints what it does, shows how long its keys stay, and
 * ends the program where something is not as it should be. */
#ifndef SCENES_H
#define SCENES_H

#include "../sha256.h"
#include "../tell.h"
#include "dno_crawler_keys.h"

/* What this process was told: lifetimes as the page's environment variables say, else as the schema does. */
extern dno_crawler_settings settings;
void use_settings(void);

keysrt_time utc(int64_t epoch);
dno_crawler_digest digest_of(const char *text);

void query_cache(void);                                     /* cache.c */
void operators(int64_t now);
void hourly_limits(dno_crawler_user_id user, int64_t now);
void jobs(dno_crawler_user_id user);                        /* jobs.c */
void sessions(dno_crawler_user_id user, int64_t now);       /* sessions.c */
void links(dno_crawler_user_id user, int64_t now);
void statistics(int64_t now);                               /* statistics.c */
void active_users(dno_crawler_user_id user, int64_t now);

#endif
