// What the tests use of parquetjs-lite 0.8.7, which has no types of its own.
declare module 'parquetjs-lite' {
  export class ParquetReader {
    static openFile(path: string): Promise<ParquetReader>;
    getRowCount(): { valueOf(): number };
    getSchema(): { readonly fields: Readonly<Record<string, unknown>> };
    /** Key-value metadata of the file. */
    getMetadata(): Readonly<Record<string, string>>;
    close(): Promise<void>;
  }
}
