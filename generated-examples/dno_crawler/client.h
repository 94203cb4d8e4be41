/* client.h: the six functions of the page's client, on the generated calls. All use `redis`. */
#ifndef CLIENT_H
#define CLIENT_H

#include "scenes.h"

/* What is asked of a network operator. */
struct question {
    dno_crawler_dno_slug dno;
    dno_crawler_year year;
    dno_crawler_data_type data_type;
};

/* Keeps what a crawl found for CACHE_TTL_FOUND, or, with data NULL, that it found nothing for CACHE_TTL_NOT_FOUND. */
keysrt_status cache_dno_data(const struct question *question, const dno_crawler_dno_data *data);

/* OK; NOTHING: it is known that there is none; MISS: nobody looked, or too long ago. */
keysrt_status get_dno_data(const struct question *question, dno_crawler_dno_data_result *out);

/* One more call of this user in this hour (UTC). */
keysrt_status check_rate_limit(dno_crawler_user_id user, int64_t now, uint64_t limit, bool *allowed);

/* OK, or MISS where this job is in the queue already: a request that is repeated does no harm. */
keysrt_status enqueue_job(dno_crawler_job_id id, dno_crawler_priority priority);

/* The next job, best priority first, for as long as the lease; MISS: none came in time. */
keysrt_status dequeue_job(keysrt_duration patience, dno_crawler_job_queue_job *out);

/* Writes the job's record and tells whoever listens. */
keysrt_status publish_job_update(dno_crawler_job_id id, const dno_crawler_job *job);

#endif
