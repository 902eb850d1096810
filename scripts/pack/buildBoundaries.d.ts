import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { type Area } from './area';
import type { Municipality } from './municipality';
import type { Settlement } from './settlement';
interface BoundarySources {
    settlements: Settlement[];
    municipalities: Municipality[];
    outline: Area;
    water: Area[];
}
/**
 * Approximate boundaries: every place belongs to the municipality of its nearest settlement,
 * within the outline of the region and without its large water.
 */
export declare function buildBoundaries(sources: BoundarySources): FeatureCollection<Polygon | MultiPolygon>;
export {};
