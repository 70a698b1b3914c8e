// What a person or a program sees while a run works. No data value is ever passed here.
export interface Progress {
  readonly step: (name: string, does: string) => void;
  /** `done` of `total` in `unit`; total undefined when unknown. */
  readonly advance: (progress: {
    readonly done: number;
    readonly total?: number | undefined;
    readonly unit: string;
    readonly detail?: string | undefined;
  }) => void;
  readonly stepDone: (
    name: string,
    measured: { readonly seconds: number; readonly rows: number; readonly bytes: number },
  ) => void;
  readonly note: (message: string) => void;
}
