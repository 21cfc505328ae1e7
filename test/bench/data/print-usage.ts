/** The last line of a measured process: its CPU seconds and its greatest resident memory in MiB. */
export function printUsage(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
}
