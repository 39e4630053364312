/**
 * The parts of Leaflet the map uses. The build puts them in the place of the whole library, which one file holds and no
 * bundler can take apart. Each handler adds itself to the map when it is imported.
 */
import "leaflet/src/layer/vector/Renderer.getRenderer.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
import * as DomUtil from "leaflet/src/dom/DomUtil.js";
import { Control } from "leaflet/src/control/Control.js";
import { Attribution } from "leaflet/src/control/Control.Attribution.js";
import { Zoom } from "leaflet/src/control/Control.Zoom.js";

Control.Attribution = Attribution;
Control.Zoom = Zoom;

export { Control, DomUtil };
export { LatLngBounds, toLatLngBounds as latLngBounds } from "leaflet/src/geo/LatLngBounds.js";
export { GeoJSON } from "leaflet/src/layer/GeoJSON.js";
export { divIcon } from "leaflet/src/layer/marker/DivIcon.js";
export { layerGroup } from "leaflet/src/layer/LayerGroup.js";
export { Marker, marker } from "leaflet/src/layer/marker/Marker.js";
export { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
export { Map } from "leaflet/src/map/Map.js";
