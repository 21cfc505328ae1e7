export const id = 7203;
export const ids = [7203];
export const modules = {

/***/ 37203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportAction: () => (/* binding */ reportAction)
});

// EXTERNAL MODULE: ./build/shared/host-github/own-document.js
var own_document = __webpack_require__(21995);
// EXTERNAL MODULE: ./build/shared/host-github/run-action.js + 8 modules
var run_action = __webpack_require__(12816);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
;// CONCATENATED MODULE: ./build/actions/report/config-paths.js

/** Each is two requests. */
const MAX_PATHS = 20;
/** The paths in the input `config`, one per line. @throws UserError for one that is no plain path from the top of the repository */
function configPaths(text) {
    const paths = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    for (const path of paths) {
        const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..') && !path.includes('\\');
        if (!isPlain)
            throw new errors/* UserError */.yo(`input config: ${JSON.stringify(path)} found; a path from the top of the repository is expected, such as models/churn/mlops.yml`);
    }
    if (paths.length > MAX_PATHS)
        throw new errors/* UserError */.yo(`input config: ${paths.length} paths; ${MAX_PATHS} are allowed`);
    return [...new Set(paths)];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./build/actions/report/inputs.js

/** The inputs of action.yml. */
const reportInputsSchema = schemas/* strictObject */.rej({
    config: schemas/* string */.YjP().default('mlops.yml').describe('Path of the mlops.yml of every model that the run judges, from the top of the repository; one per line'),
    check: schemas/* stringbool */.uEf().default(false).describe('true: a check run `mlops / <model>` on the head of the pull request too, which says fail, or that a person is needed: by the word of a fork none passes (needs checks: write)'),
    'github-token': schemas/* string */.YjP().optional().describe('For the artifacts, mlops.yml and the comment: actions: read, contents: read, pull-requests: write'),
});

;// CONCATENATED MODULE: ./build/actions/report/index.js





const action = {
    inputs: reportInputsSchema,
    async workBare({ inputs, event, run, environment, log, client }) {
        const { report } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(663), __webpack_require__.e(1644), __webpack_require__.e(4900), __webpack_require__.e(658), __webpack_require__.e(8304), __webpack_require__.e(4594), __webpack_require__.e(9618)]).then(__webpack_require__.bind(__webpack_require__, 57679));
        const { state, verdict, sentence, comments, checks, text } = await report({
            event,
            paths: configPaths(inputs.config),
            check: inputs.check,
            repositoryPage: `${run.serverUrl}/${run.owner}/${run.repository}`,
            temporary: run.temporary,
            howTo: (0,own_document/* ownDocument */.k)('docs/how-to-read-the-report.md', environment),
        }, { client: await client(), log });
        // What the run says of its models ended its own job: this one only tells.
        return { verdict, exitCode: state === 'not-posted' ? exit_code/* EXIT */.dc.platform : exit_code/* EXIT */.dc.ok, outputs: { state, comments: comments.join('\n'), checks: checks.join('\n') }, sentence, summary: text };
    },
};
async function reportAction(installation) {
    await (0,run_action/* runAction */.C)(action, installation);
}


/***/ }),

/***/ 21995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ownDocument)
/* harmony export */ });
/** Address of a page of this repository, as of the version that runs; undefined where the runner doesn't tell which, as for `uses: ./…`. */
function ownDocument(path, environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server = '' } = environment;
    return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref) && /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) ? `${server}/${repository}/blob/${ref}/${path}` : undefined;
}


/***/ })

};
