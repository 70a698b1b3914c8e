// Kernels as DuckDB scalar functions: closures hold the keys, SQL sees only a function name. They run on the JavaScript thread.

import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import type { BoundKernel } from '../../core/expr/evaluate.ts';
import { remembering } from './memo.ts';

let registered = 0;

/** A name no other kernel has: connections of one instance share functions. */
export function freshKernelName(): string {
  registered += 1;
  return `masklake_kernel_${process.pid}_${registered}`;
}

/**
 * Registers `kernel` as `name(VARCHAR, …) -> VARCHAR`; NULL arguments reach the kernel.
 * A failing kernel fails the statement; `failed` gets the error, the statement's message holds no value.
 */
export function registerKernel(
  connection: DuckDBConnection,
  name: string,
  arity: number,
  kernel: BoundKernel,
  failed: (error: unknown) => void,
): void {
  const run: BoundKernel = arity === 1 ? remembering(kernel) : kernel;
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      specialHandling: true,
      returnType: VARCHAR,
      parameterTypes: Array.from({ length: arity }, () => VARCHAR),
      mainFunction: (_info, input, output) => {
        try {
          const columns = Array.from({ length: arity }, (_, at) => input.getColumnVector(at));
          for (let row = 0; row < input.rowCount; row += 1)
            output.setItem(row, run(...columns.map((column) => textOrNull(column.getItem(row)))));
          output.flush();
        } catch (error) {
          failed(error);
          throw new Error('a mask kernel failed');
        }
      },
    }),
  );
}

function textOrNull(item: unknown): string | null {
  if (item === null || typeof item === 'string') return item;
  throw new TypeError('a kernel argument is not text');
}
