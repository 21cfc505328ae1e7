import type { OptionHelp } from './command.ts';

/** For the commands that read a registry, or write no more than a line into it. */
export const REPOSITORY_OPTION: Readonly<Record<string, OptionHelp>> = {
  repository: { description: 'owner/name: the registry of this repository on GitHub, with the token of GITHUB_TOKEN or GH_TOKEN; default: as mlops.yml says, else a folder', flag: false },
};
