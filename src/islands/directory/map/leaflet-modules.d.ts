/** Parts of Leaflet by their own file, for what is fetched apart; they have the types of the whole. */
declare module "leaflet/src/layer/tile/TileLayer.js" {
  export { TileLayer } from "leaflet";
}
