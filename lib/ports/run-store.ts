// Where a run keeps its documents and from where results become visible: folders with atomic renames on a laptop, a bucket on AWS.

export interface FileFact {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface RunStore {
  /** Private (0700) and empty. */
  readonly privateFolder: (path: string) => Promise<void>;
  readonly writeText: (path: string, text: string) => Promise<void>;
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Moves a finished folder into view in one step; the parent is created. */
  readonly reveal: (from: string, to: string) => Promise<void>;
  /** Replaces a small file in one step. */
  readonly swap: (path: string, text: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  readonly facts: (path: string, shownAs: string) => Promise<FileFact>;
}
