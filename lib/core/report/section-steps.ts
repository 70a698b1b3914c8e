// The report's section on the run itself: each step with its time and rows, from the run's log.
import { z } from 'zod';
import { bytes, escapeHtml as e, number as n } from './escape.ts';

const StepDone = z.object({
  event: z.literal('step done'),
  step: z.string(),
  seconds: z.number(),
  rows: z.number(),
  bytes: z.number(),
});
export type StepDone = z.infer<typeof StepDone>;

/** The steps that a log (JSON lines) calls done; lines of another kind or version are left out. */
export function stepsInLog(log: string): StepDone[] {
  return log.split('\n').flatMap((line) => {
    const parsed = StepDone.safeParse(jsonOf(line));
    return parsed.success ? [parsed.data] : [];
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** '' where the log told of no step. */
export function stepsSection(steps: readonly StepDone[]): string {
  if (steps.length === 0) return '';
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  const rows = steps.map(
    ({ step, seconds, rows: amount, bytes: size }) =>
      `<tr><th scope="row">${e(step)}</th><td class="n">${seconds.toFixed(1)} s</td><td class="n">${amount > 0 ? n(amount) : ''}</td><td class="n">${size > 0 ? bytes(size) : ''}</td></tr>`,
  );
  return `<section id="steps"><h2>Steps</h2><p>${n(steps.length)} steps in ${total.toFixed(1)} s${steps.some(({ step }) => step === 'publish') ? '' : ', up to the sealing of the evidence'}. What a step counts is its own: rows, or for inspect tables, for decide columns, for seal checks.</p><div class="scroll" tabindex="0" role="region" aria-label="Steps"><table><thead><tr><th scope="col">Step</th><th scope="col" class="n">Time</th><th scope="col" class="n">Count</th><th scope="col" class="n">Bytes</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}
