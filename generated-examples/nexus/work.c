/* work.c: jobs, schedules. */
#include <stdio.h>

#include "scenes.h"

void job(int64_t now)
{
    heading("A background job (database 4)");
    nexus_job_id id = NEXUS_JOB_ID("job_abc123");
    nexus_job state = {.status = NEXUS_JOB_STATUS_ACTIVE, .progress = 0};
    must(nexus_job_put(redis, id, &state), "start");
    must(nexus_job_set_progress(redis, id, 65), "progress");
    puts("  while it runs:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left), keysrt_never());
    state.status = NEXUS_JOB_STATUS_COMPLETED;
    state.progress = 100;
    must(nexus_job_set_fields(redis, id, NEXUS_JOB_FIELD_STATUS | NEXUS_JOB_FIELD_PROGRESS, &state), "done");
    must(nexus_job_finish(redis, id), "finish");
    puts("  after it finished:");
    STAYS("nexus:job:job_abc123", nexus_job_ttl(redis, id, &left), keysrt_hours(24));
    must(nexus_schedule_add(redis, KEYSRT_STR("campaign_reminder"), NEXUS_TASK_ID("task_1"), now + 3600, NULL), "a task");
    STAYS("nexus:schedule:campaign_reminder", nexus_schedule_ttl(redis, KEYSRT_STR("campaign_reminder"), &left), keysrt_never());
}
