// What of a run's documents goes when its time is over.

/** Folders of a run that hold its work. The documents beside them say that it was, and with whom it was shared, and stay. */
export const EXPIRING_FOLDERS = ['db/', 'items/', 'glue/', 'macie/', 'findings/'] as const;
