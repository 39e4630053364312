/**
 * The parts of Leaflet the map uses. The build puts them in the place of the whole library, which one file holds and no
 * bundler can take apart. Each handler adds itself to the map when it is imported.
 */
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
import * as DomUtil from "leaflet/src/dom/DomUtil.js";
import { Control } from "leaflet/src/control/Control.js";
import { Attribution } from "leaflet/src/control/Control.Attribution.js";
import { Zoom } from "leaflet/src/control/Control.Zoom.js";
import { SVG } from "leaflet/src/layer/vector/SVG.js";
import { Map } from "leaflet/src/map/Map.js";

// Shapes are drawn as SVG only; what Leaflet chooses by would bring its canvas along.
Map.include({
  getRenderer() {
    this._renderer ??= new SVG();
    if (!this.hasLayer(this._renderer)) this.addLayer(this._renderer);
    return this._renderer;
  },
});
Control.Attribution = Attribution;
Control.Zoom = Zoom;

export { Control, DomUtil, Map };
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { layerGroup } from "leaflet/src/layer/LayerGroup.js";
export { Marker, marker } from "leaflet/src/layer/marker/Marker.js";
export { Polygon } from "leaflet/src/layer/vector/Polygon.js";
export { Polyline } from "leaflet/src/layer/vector/Polyline.js";
