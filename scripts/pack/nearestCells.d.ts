import type { Area } from './area';
import type { Settlement } from './settlement';
/** For each settlement, in the same order, the land that is nearer to it than to any other. */
export declare function nearestCells(settlements: Settlement[], within: Area): Area[];
