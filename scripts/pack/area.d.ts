import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
/** A surface on the map, in one piece or in several. */
export type Area = Feature<Polygon | MultiPolygon>;
/** The surfaces as one, or nothing when there are none. */
export declare function merge(areas: Area[]): Area | null;
/** What is left of a surface without the others. */
export declare function subtract(from: Area, areas: Area[]): Area | null;
/** What two surfaces have in common. */
export declare function overlap(one: Area, other: Area): Area | null;
/** The rings of every piece, largest piece first. */
export declare function pieces(of: Area): Position[][][];
/** The size of one piece. */
export declare function squareKilometres(rings: Position[][]): number;
