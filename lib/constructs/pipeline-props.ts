import type { Deployment } from '../config/deployment.ts';

export interface PipelineProps {
  /** Checked configuration: see lib/config/deployment.ts. */
  readonly deployment: Deployment;
}
