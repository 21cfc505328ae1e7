const NUMBERS = ['precipitation', 'temp_max', 'temp_min', 'wind'];
const KINDS = ['drizzle', 'fog', 'rain', 'snow', 'sun'];

export function rawFeatures(row) {
  const season = (2 * Math.PI * Number(row.date.slice(5, 7))) / 12;
  return [...NUMBERS.map((name) => Number(row[name])), ...KINDS.map((kind) => (row.weather === kind ? 1 : 0)), Math.sin(season), Math.cos(season)];
}

/** The probability that it rains on the day after this row. */
export function score({ means, deviations, weights, bias }, row) {
  const sum = rawFeatures(row).reduce((total, value, place) => total + (weights[place] * (value - means[place])) / deviations[place], bias);
  return 1 / (1 + Math.exp(-sum));
}
