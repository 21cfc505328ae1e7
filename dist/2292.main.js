export const id = 2292;
export const ids = [2292,2045];
export const modules = {

/***/ 32292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGateAction: () => (/* binding */ evaluateAndGateAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/shared/host-github/artifact-page.js
/** Where a person downloads what was handed on; undefined where it is no artifact. */
function artifactPage(reference, { url }) {
    const id = /^artifact:(\d+)@/.exec(reference)?.[1];
    return id === undefined ? undefined : `${url}/artifacts/${id}`;
}

// EXTERNAL MODULE: ./build/shared/host-github/headline-of.js
var headline_of = __webpack_require__(69043);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
;// CONCATENATED MODULE: ./build/shared/host-github/own-document.js
/** Address of a page of this repository, as of the version that runs; undefined where the runner doesn't tell which, as for `uses: ./…`. */
function ownDocument(path, environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '', GITHUB_SERVER_URL: server = '' } = environment;
    return /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref) && /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) ? `${server}/${repository}/blob/${ref}/${path}` : undefined;
}

// EXTERNAL MODULE: ./build/shared/host-github/received-path.js
var received_path = __webpack_require__(7128);
// EXTERNAL MODULE: ./build/shared/host-github/run-action.js + 8 modules
var run_action = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/gate-annotations.js
/** Gates that did not pass, at their line of mlops.yml. */
function gateAnnotations(gates, config) {
    return gates.flatMap(({ gate, verdict, mode, reason, line }) => {
        if (verdict === 'pass' || verdict === 'warn')
            return [];
        const level = mode === 'enforce' ? 'error' : 'warning';
        return [{ level, message: `${gate}: ${verdict}: ${reason}`, file: config, line: line ?? undefined }];
    });
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/inputs.js
var inputs = __webpack_require__(92045);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/index.js











const action = {
    inputs: inputs/* evaluateInputsSchema */.s,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, environment, wasmDirectory, client: connect }) {
        const excused = inputs.inconclusive === 'warn';
        const model = await handOff.receive('train', { name: 'model', text: inputs.model });
        const data = (0,received_path/* receivedPath */.H)(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
        const baseline = inputs.baseline === undefined ? undefined : (0,received_path/* receivedModel */.N)(await handOff.locate({ name: 'baseline', text: inputs.baseline }));
        const client = inputs['github-token'] === undefined ? null : await connect();
        const { evaluateAndGate } = await Promise.all(/* import() */[__webpack_require__.e(2655), __webpack_require__.e(3658), __webpack_require__.e(8277), __webpack_require__.e(2440), __webpack_require__.e(3634), __webpack_require__.e(3138), __webpack_require__.e(6367), __webpack_require__.e(9282), __webpack_require__.e(8688)]).then(__webpack_require__.bind(__webpack_require__, 19282));
        const { baseOfRun } = await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(4864), __webpack_require__.e(2655), __webpack_require__.e(8277), __webpack_require__.e(2440), __webpack_require__.e(3634), __webpack_require__.e(3327), __webpack_require__.e(9681)]).then(__webpack_require__.bind(__webpack_require__, 49681));
        const base = baseOfRun({ event, run, client, loaded, ports });
        try {
            const evaluation = await log.group(`Evaluate ${loaded.config.model}`, () => evaluateAndGate({ loaded, workDirectory, model: (0,received_path/* receivedModel */.N)(model), data, baseline, wasmDirectory, resolveBase: base.resolve }, ports));
            const { result, directory, report } = evaluation;
            const reference = await handOff.handOn('evaluate-and-gate', directory);
            const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(6367), __webpack_require__.e(8470)]).then(__webpack_require__.bind(__webpack_require__, 21175));
            const told = await commentOnPullRequest(evaluation, {
                mode: inputs.comment, event, run, client, baseFile: base.file, loaded, log,
                evidence: artifactPage(reference, run),
                howTo: ownDocument('docs/how-to-read-the-report.md', environment),
            });
            return {
                verdict: result.verdict,
                exitCode: excused && result.verdict === 'inconclusive' ? exit_code/* EXIT */.dc.ok : (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict),
                outputs: {
                    evaluation: reference, model: model.state === 'absent' ? null : model.reference, digest: result.model.digest,
                    result: (0,external_node_path_.join)(directory, 'result.json'), report: (0,external_node_path_.join)(directory, 'report.md'),
                },
                sentence: (0,headline_of/* headlineOf */.g)(report),
                summary: told.summary,
                annotations: gateAnnotations(result.gates, (0,inside_workspace/* pathInWorkspace */.e)(run.workspace, loaded.path)),
            };
        }
        catch (error) {
            if (!excused || !(error instanceof errors/* InconclusiveError */.Xp))
                throw error;
            return { verdict: 'inconclusive', exitCode: exit_code/* EXIT */.dc.ok, outputs: {}, sentence: error.message };
        }
    },
};
async function evaluateAndGateAction(installation) {
    await (0,run_action/* runAction */.C)(action, installation);
}


/***/ }),

/***/ 92045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateOptionsSchema: () => (/* binding */ evaluateOptionsSchema),
/* harmony export */   s: () => (/* binding */ evaluateInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What to judge: what train handed on, a bundle's folder, a predictions file, model@v1.2.3; default: what train left"),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What to compare with, instead of evaluate.baseline: production, base, model@v1.2.3, a path'),
    inconclusive: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn']).default('fail').describe('warn: exit 0, a green job, where the verdict is inconclusive; the verdict itself stays'),
};
/** The inputs of action.yml. */
const evaluateInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('auto').describe('One comment per model on a pull request; always: say so where it is not possible'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the registry, the baseline and the comment: contents: read, actions: read, pull-requests: write'),
});
/** The options of `mlops evaluate-and-gate`. */
const evaluateOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


/***/ }),

/***/ 7128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ receivedPath),
/* harmony export */   N: () => (/* binding */ receivedModel)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/** What a use case gets as its input: undefined where it looks in the work directory. @throws UserError for a registered version, where only a folder will do */
function receivedPath(received, input) {
    if (received.state === 'registered')
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input ${input}: ${JSON.stringify(received.reference)} names a registered version; name a path, artifact:<name>, or what an earlier step handed on`);
    return received.state === 'path' ? received.path : undefined;
}
/** The same where a version will do too. */
function receivedModel(received) {
    return received.state === 'registered' ? received.reference : received.state === 'path' ? received.path : undefined;
}


/***/ })

};
