export const id = 8966;
export const ids = [8966];
export const modules = {

/***/ 18966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openRepository: () => (/* binding */ openRepository),
/* harmony export */   repositoryToken: () => (/* binding */ repositoryToken)
/* harmony export */ });
/* harmony import */ var _shared_host_github_github_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46982);
/* harmony import */ var _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58291);
/* harmony import */ var _github_site_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11492);



const TOKEN_VARIABLES = ['GITHUB_TOKEN', 'GH_TOKEN'];
/** The registry of a repository, for a person at a terminal or a job of another CI. octokit is loaded, and a token needed, when something is read. */
function openRepository(repository, { environment, permission, directory, log, signal }) {
    const site = (0,_github_site_js__WEBPACK_IMPORTED_MODULE_1__/* .githubSite */ .z)(environment);
    let made = null;
    const make = async () => {
        const source = TOKEN_VARIABLES.find((name) => tokenIn(environment, name) !== '');
        if (source === undefined) {
            throw new _shared_verdict_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the registry of ${repository} needs a token: set GITHUB_TOKEN or GH_TOKEN to one with ${permission}; where gh is signed in: GITHUB_TOKEN=$(gh auth token) mlops …`);
        }
        const { makeGithubClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351), __webpack_require__.e(4126)]).then(__webpack_require__.bind(__webpack_require__, 24126));
        const tokenSource = { name: source, permissions: `the permissions of ${source}` };
        return makeGithubClient({ token: tokenIn(environment, source), tokenSource, apiUrl: site.apiUrl, repository, log, signal });
    };
    return (0,_shared_host_github_github_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .githubRegistry */ .d)({ client: () => (made ??= make()), repository, sourceCommit: null, directory });
}
/** The token that is used, which no program may get under any name. */
function repositoryToken(environment) {
    return TOKEN_VARIABLES.map((name) => tokenIn(environment, name)).find((token) => token !== '');
}
/** A line break at its end comes from the file that it was read from. */
function tokenIn(environment, name) {
    return environment[name]?.trim() ?? '';
}


/***/ })

};
