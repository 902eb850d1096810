import type { FeatureCollection } from 'geojson';
/** GeoJSON with one feature a line, so that a change of one municipality is a change of one line. */
export declare function formatFeatures(collection: FeatureCollection): string;
