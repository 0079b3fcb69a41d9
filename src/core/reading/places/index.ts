// The front door of places: the place that a figure is for, where the text says so.
// Pure and offline; would rather find nothing than the wrong place.
export { placeFor } from './place-for'
