import type { Area } from './area';
import { Municipality } from './municipality';
import { type Settlement } from './settlement';
/** Where a file of the pack lies on disk. */
export declare function packPath(file: string): string;
/** A JSON file of the pack, not yet validated. */
export declare function readJson(file: string): unknown;
/** The municipalities of the pack. */
export declare function readMunicipalities(): Municipality[];
/** The settlements of the pack. */
export declare function readSettlements(): Settlement[];
/** The surfaces of a GeoJSON file of the pack. */
export declare function readAreas(file: string): Area[];
