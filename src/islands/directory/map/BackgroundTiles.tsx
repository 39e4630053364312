import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import { useEffect, useRef } from "react";
import { useMap } from "react-leaflet/hooks";

interface Props {
  url: string;
  attribution: string;
  minZoom: number;
  maxZoom: number;
  onError: () => void;
}

/** Tiles under the map. They come with the part of Leaflet that draws them, which only who asks for tiles fetches. */
export function BackgroundTiles({ url, attribution, minZoom, maxZoom, onError }: Props) {
  const map = useMap();
  const tell = useRef(onError);
  useEffect(() => {
    tell.current = onError;
  });
  useEffect(() => {
    const layer = new TileLayer(url, { attribution, minZoom, maxZoom });
    layer.on("tileerror", () => tell.current());
    layer.addTo(map);
    return () => {
      layer.remove();
    };
  }, [map, url, attribution, minZoom, maxZoom]);
  return null;
}
