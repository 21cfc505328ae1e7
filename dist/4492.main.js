export const id = 4492;
export const ids = [4492];
export const modules = {

/***/ 10582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
const GIT_SECONDS = 20;
/**
 * What git must not do on the word of the files at hand, which a pull request wrote: take one object for another (`refs/replace`), fetch
 * what a partial clone lacks, or take a folder that looks like a bare repository for the one that it lies in
 * (https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository). The job's own variables GIT_* never reach it.
 */
const VARIABLES = { GIT_TERMINAL_PROMPT: '0', GIT_LFS_SKIP_SMUDGE: '1', GIT_NO_REPLACE_OBJECTS: '1', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: '' };
const SETTINGS = ['-c', 'safe.bareRepository=explicit'];
/** Runs git in a folder, without a shell, a prompt or a download. */
async function askGit(words, { programs, directory, seconds = GIT_SECONDS, uninterrupted = false }) {
    const lines = [];
    const end = await programs.run({ command: ['git', ...SETTINGS, ...words], directory, variables: VARIABLES, pass: [], timeoutSeconds: seconds, uninterrupted, onLine: (line) => void lines.push(line) });
    if (end.state === 'exited' && end.code === 0)
        return { done: true, lines };
    if (end.state === 'exited')
        return { done: false, code: end.code, reason: lines.at(-1) ?? `git ended with exit code ${end.code}` };
    return { done: false, code: null, reason: end.state === 'not-started' ? `git could not be started: ${end.reason}` : `git was ended (${end.state})` };
}
/** What git says; null where it refuses, or is not there. */
async function git(words, options) {
    const answer = await askGit(words, options);
    return answer.done ? answer.lines : null;
}


/***/ }),

/***/ 14492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   localBase: () => (/* binding */ localBase)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10582);

/**
 * The base off GitHub: where what is checked out left the default branch (that of origin, else main, else master). On that branch itself,
 * its newest commit that origin has; without origin the commit that is checked out, which the files at hand may differ from.
 * @returns null where there is no such branch
 */
async function localBase(programs, directory) {
    const at = { programs, directory };
    const [remote] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['symbolic-ref', 'refs/remotes/origin/HEAD'], at)) ?? [];
    // By their whole names: of a short one git takes a tag before a branch, and a tag called main may be the change itself.
    for (const ref of [...(remote === undefined ? [] : [remote]), 'refs/heads/main', 'refs/heads/master']) {
        const [commit] = (await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$)(['merge-base', 'HEAD', ref], at)) ?? [];
        if (commit !== undefined)
            return { branch: ref.replace(/^refs\/(?:heads|remotes\/origin)\//, ''), commit };
    }
    return null;
}


/***/ })

};
