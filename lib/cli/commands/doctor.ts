// masklake doctor: what a run needs, checked one by one.
import type { Config } from '../../config/schema.ts';
import { runDoctor } from '../doctor.ts';
import type { Output } from '../output.ts';

export async function doctor(config: Config, out: Output): Promise<number> {
  const findings = await runDoctor({ config, env: process.env });
  const signs = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;
  out.result(findings, () =>
    findings
      .map(
        (finding) =>
          `${signs[finding.status]}  ${finding.check}: ${finding.detail}${finding.hint === undefined ? '' : `\n      → ${finding.hint}`}`,
      )
      .join('\n'),
  );
  return findings.some((finding) => finding.status === 'fail') ? 2 : 0;
}
