/**
 * In the place of what Leaflet imports for itself and this map never uses: shapes for Internet Explorer 8, and markers
 * that can be dragged. Leaflet asks whether these are there before it uses them.
 */
export const vmlCreate = undefined;
export const vmlMixin = {};
export const MarkerDrag = undefined;
