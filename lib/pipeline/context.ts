// Everything a step may use: ports, request, state. Steps get their dependencies here and nowhere else.

import type { Blocker } from '../core/errors.ts';
import type { ColumnFinding } from '../core/findings/detection.ts';
import type { Conclusions } from '../core/findings/macie/conclusions.ts';
import type { MaskDefaults } from '../core/masks/complete.ts';
import type { MasterKey } from '../core/masks/key.ts';
import type { Catalog } from '../core/model/catalog.ts';
import type { Layout } from '../core/model/layout.ts';
import type { PlanInput, RuleLookup } from '../core/plan/build.ts';
import type { Patch, Plan, PlanWarning, Policy, RowSelection } from '../core/plan/plan.ts';
import type { EvidenceOnAws } from '../core/report/record.ts';
import type { Engine } from '../ports/engine.ts';
import type { PoolSource } from '../ports/pool-source.ts';
import type { Progress } from '../ports/progress.ts';
import type { RunStore } from '../ports/run-store.ts';
import type { SourceDatabase } from '../ports/source-database.ts';
import type { StagedDatabase, StageRequest } from '../ports/staged-database.ts';
import type { RunState } from './state.ts';

/** The rules file of a source, read once and rewritten after `decide`. */
export interface RulesStore {
  /** Shown to people. */
  readonly path: string;
  /** @throws RulesError for rules that match nothing, with line and suggestion */
  readonly lookup: (catalog: Catalog) => {
    readonly lookup: RuleLookup;
    readonly policy: Policy | undefined;
    readonly locale: string | undefined;
    /** Parameters of masks wherever no column names them. */
    readonly options: MaskDefaults['options'];
    /** Masks that custom identifiers bring along. */
    readonly identifierMasks?: PlanInput['identifierMasks'];
    /** SQL that is run in the masked database before it is verified. */
    readonly patches?: readonly Patch[] | undefined;
    readonly blockers: readonly Blocker[];
    /** Keeps that ended, and how the schema differs from the one they were made for. */
    readonly warnings: readonly PlanWarning[];
  };
  readonly rowsFor: (table: string) => RowSelection;
  /** Schema objects that a person leaves out, as `kind name`. */
  readonly omit: readonly string[];
  /** The file's new text: comments, order and people's decisions survive. */
  readonly updated: (plan: Plan, findings: readonly ColumnFinding[], run: string) => string;
  readonly save: (text: string) => Promise<void>;
}

export interface Signer {
  readonly privateKey: string;
  readonly publicKey: string;
}

export interface RunRequest {
  readonly run: string;
  readonly source: string;
  readonly version: string;
  readonly policy: Policy | undefined;
  readonly keepRaw: boolean;
  /** `lake`: no database is loaded and no snapshot written. */
  readonly scope: 'whole' | 'lake';
}

export interface RunContext {
  readonly request: RunRequest;
  readonly layout: Layout;
  readonly source: SourceDatabase;
  readonly openStage: (request: StageRequest) => Promise<StagedDatabase>;
  readonly engine: Engine;
  /** What Macie says about this source, beside the built-in classifier. */
  readonly conclusions?: Conclusions | undefined;
  readonly store: RunStore;
  readonly rules: RulesStore;
  /** Pools beside the rules file. */
  readonly pools: PoolSource;
  readonly key: MasterKey;
  readonly signer: Signer;
  readonly progress: Progress;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** The run's log so far, for the leak search. */
  readonly logText: () => string;
  readonly state: RunState;
  /** Told by the evidence of a run on AWS, whose snapshot is RDS's and no file. */
  readonly aws?: EvidenceOnAws | undefined;
}

/** What a step reports for the step table. */
export interface Measured {
  readonly rows: number;
  readonly bytes: number;
}

export type StepFunction = (context: RunContext) => Promise<Measured>;
