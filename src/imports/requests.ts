import type { FeatureCollection } from 'geojson';
import type { MadePack } from '../pack/made-pack.ts';
import type { PackManifest } from '../pack/pack.ts';
import type { Problem } from '../problem/problem.ts';
import type { FetchOrder, FetchPart } from '../scb/plan/order.ts';
import type { ScbService } from '../scb/service.ts';
import type { DeskPack } from './from-files/file-desk.ts';
import type { OpenRegion } from './from-files/open-region.ts';
import type { Corrections, FileJoin, FileProposal, OwnPackFacts } from './from-files/proposal.ts';

/** What an order takes, before anything is asked for. */
export interface FetchPlan {
  readonly parts: readonly FetchPart[];
  readonly calls: number;
  readonly cells: number;
  /** About how long, within SCB's limits of calls. */
  readonly seconds: number;
  readonly bytes: number;
}

/** An order, to whom it goes, and the date that its sources bear. */
export interface FetchSetting {
  readonly order: FetchOrder;
  readonly service: ScbService;
  /** True when a stand-in answers: what is made of it is fictional and says so. */
  readonly standIn: boolean;
  /** ISO date of today. */
  readonly date: string;
}

/** How a part of an order comes along. */
export interface PartState {
  readonly id: string;
  readonly state: 'kept' | 'asking' | 'waiting' | 'arrived' | 'failed';
  readonly attempt: number;
  readonly problem?: Problem;
}

export interface FetchAnswer {
  /** One for each division of areas that figures came for; none when nothing arrived that a map can be made of. */
  readonly packs: readonly MadePack[];
  readonly failed: readonly { readonly part: FetchPart; readonly problem: Problem }[];
  readonly calls: number;
  readonly retries: number;
}

/** A file on the desk, and what a person has said of it. */
export interface DeskFile {
  readonly id: string;
  readonly corrections: Corrections;
}

/** The open pack as the worker can come by it: its files where it was made here, else the folder that they are served from. */
export interface BaseSource {
  readonly manifest: PackManifest;
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  readonly files?: ReadonlyMap<string, Blob>;
}

/** What a pack is to be made of. */
export interface FilesOrder {
  readonly files: readonly DeskFile[];
  readonly facts: OwnPackFacts;
  /** Null where no region is open. */
  readonly base: BaseSource | null;
}

/** Features of a file's layer, to be drawn over the map. */
export interface FileLayer {
  readonly name: string;
  readonly collection: FeatureCollection;
}

/** The requests about files of one's own. The files stay in the worker, by the id of their proposal. */
export interface FileRequests {
  /** The region that files are held against from now on; null for none. */
  openRegion: [OpenRegion | null, null];
  /** Reads a file, with progress, and says what it is taken for. A file that cannot be read is answered by a proposal with its problem. */
  readOwnFile: [File, FileProposal];
  /** What files are taken for with what a person says of them. Throws `fileNotRead` for an id that is not on the desk. */
  previewFiles: [readonly DeskFile[], readonly FileProposal[]];
  /** The rows of a file that did not join, every one; null for a file without a table. */
  fileJoin: [DeskFile, FileJoin | null];
  /** A layer of a geographic file; null for other files. */
  fileLayer: [DeskFile, FileLayer | null];
  /** Throws what `FileDesk.makePack` throws, and `network` or `packNotFound` where a file of the open pack is not to be had. */
  packFromFiles: [FilesOrder, DeskPack];
  forgetFile: [string, null];
}

/** Every request that the import worker answers: name → [parameters, answer, news]. */
export interface ImportRequests extends FileRequests {
  /** Throws what `planFetch` throws for an order that cannot be. */
  planFetch: [FetchOrder, FetchPlan];
  /** Asks SCB part by part; what has arrived is kept in the worker, cancelled or not, and is not asked for again. A failed part leaves the rest. */
  fetch: [FetchSetting, FetchAnswer, PartState];
  /** Packs of what has arrived so far of an order. */
  packsSoFar: [FetchSetting, readonly MadePack[]];
}
