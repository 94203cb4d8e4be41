/* scenes.h: one day of a small platform, told in scenes. main.c says their order; each prints what it does, shows how long its keys stay,
 * and ends the program where something is not as it should be. */
#ifndef SCENES_H
#define SCENES_H

#include "../tell.h"
#include "nexus_keys.h"

/* sessions.c: database 0 */
void session_life(nexus_user_id user, int64_t now);
void presence(nexus_user_id user, int64_t now);
void codes(nexus_user_id user);

/* caches.c: database 1 */
void caches(nexus_user_id user);
void flags(void);
void searches(nexus_user_id user);

/* limits.c: database 2 */
void limits(nexus_user_id user);

/* live.c: databases 3 and 5 */
void notification(nexus_user_id user);
void live_counters(void);
void leaderboard(void);

/* holds.c, work.c: database 4 */
void locks(void);
void semaphores(void);
void job(void);
void job_queue(void);
void schedule(int64_t now);

#endif
