/** West, south, east, north in degrees. */
export type Box = [number, number, number, number]
