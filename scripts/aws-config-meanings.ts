// Where docs/aws.md says more of a key under `aws:` in masklake.yaml, or links further, than its description in lib/config.

export const AWS: Readonly<Record<string, string>> = {
  sources: 'One to twenty, see below.',
  macie:
    '`session` and `exportConfiguration` say what is there already; `results` where an existing setting sends the results; `identifiers` and `allowLists` as in a rules file, all shipped identifiers when missing.',
  retention:
    '`rawDays` 7, `maskedDays` 90, `runsDays` 365, `ruleVersionsDays` 3650, `evidenceDays` 365, `evidenceMode` governance, `resultsDays` 90, `logDays` 90. See [how long things stay](#how-long-things-stay).',
  alarms:
    'Who is told, and from when on: `verifiedWithinHours` 36, `databaseHours` 24, `rawObjectsHours` 24. See [operations.md](operations.md#alarms-on-aws).',
  costs:
    'Prices, instance classes and throughput for estimates, where they differ from [those of the program](operations.md#what-a-run-on-aws-costs).',
};

export const SOURCE: Readonly<Record<string, string>> = {
  restore: 'Settings of the temporary server; see below.',
  macie: '`managed`: `ALL`, or ids; `sampling`: percent of the objects, 100 when missing; `enabled`.',
  sizes:
    '`glueAbove`: MiB of a raw file above which Glue masks the table; `slice`: MiB that one function verifies; `glueWorkers` of the Glue job, which has as many as the source that asks for most.',
};
