/* client.c: see client.h. */
#include "client.h"

keysrt_status cache_dno_data(const struct question *question, const dno_crawler_dno_data *data)
{
    if (data == NULL)
        return dno_crawler_dno_data_put_missing(redis, question->dno, question->year, question->data_type);
    return dno_crawler_dno_data_put(redis, question->dno, question->year, question->data_type, data);
}

keysrt_status get_dno_data(const struct question *question, dno_crawler_dno_data_result *out)
{
    return dno_crawler_dno_data_get(redis, question->dno, question->year, question->data_type, out);
}

keysrt_status check_rate_limit(dno_crawler_user_id user, int64_t now, uint64_t limit, bool *allowed)
{
    const dno_crawler_hour hour = {utc(now - now % 3600)};
    keysrt_limit said = {0};
    const keysrt_status status = dno_crawler_user_calls_allow(redis, user, hour, limit, &said);
    if (status == KEYSRT_OK)
        *allowed = said.allowed;
    return status;
}

keysrt_status enqueue_job(dno_crawler_job_id id, dno_crawler_priority priority)
{
    return dno_crawler_job_queue_push(redis, priority, id);
}

keysrt_status dequeue_job(keysrt_duration patience, dno_crawler_job_queue_job *out)
{
    return dno_crawler_job_queue_reserve_within(redis, patience, out);
}

keysrt_status publish_job_update(dno_crawler_job_id id, const dno_crawler_job *job)
{
    const keysrt_status status = dno_crawler_job_set(redis, id, job);
    if (status != KEYSRT_OK)
        return status;
    return dno_crawler_job_updates_publish(redis, id, job, NULL);
}
