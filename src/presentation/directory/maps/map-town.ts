export interface MapTown {
  name: string;
  latitude: number;
  longitude: number;
}
