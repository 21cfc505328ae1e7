export const id = 628;
export const ids = [628,2045];
export const modules = {

/***/ 90628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateAndGateAction: () => (/* binding */ evaluateAndGateAction)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/shared/host-github/artifact-page.js
var artifact_page = __webpack_require__(83227);
// EXTERNAL MODULE: ./build/shared/host-github/headline-of.js
var headline_of = __webpack_require__(69043);
// EXTERNAL MODULE: ./build/shared/host-github/inside-workspace.js
var inside_workspace = __webpack_require__(88677);
// EXTERNAL MODULE: ./build/shared/host-github/own-document.js
var own_document = __webpack_require__(21995);
// EXTERNAL MODULE: ./build/shared/host-github/received-path.js
var received_path = __webpack_require__(7128);
// EXTERNAL MODULE: ./build/shared/host-github/refuse-fork-program.js
var refuse_fork_program = __webpack_require__(36311);
// EXTERNAL MODULE: ./build/shared/host-github/run-action.js + 8 modules
var run_action = __webpack_require__(12816);
// EXTERNAL MODULE: ./build/shared/verdict/errors.js
var errors = __webpack_require__(58291);
// EXTERNAL MODULE: ./build/shared/verdict/exit-code.js
var exit_code = __webpack_require__(13072);
// EXTERNAL MODULE: ./build/shared/report/evaluation/reason-with-waiver.js
var reason_with_waiver = __webpack_require__(21654);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/gate-annotations.js

/**
 * Gates that did not pass by themselves, at their line of mlops.yml.
 * @param options.excused the job stays green where nothing worse than `inconclusive` came out
 */
function gateAnnotations(gates, { config, excused }) {
    return gates.flatMap(({ gate, verdict, mode, reason, line, waived }) => {
        if (waived !== undefined)
            return [{ level: 'warning', message: `${gate}: ${(0,reason_with_waiver/* reasonWithWaiver */.b)({ reason, waived })}`, file: config, line: line ?? undefined }];
        if (verdict === 'pass' || verdict === 'warn')
            return [];
        const level = mode === 'enforce' && !(excused && verdict === 'inconclusive') ? 'error' : 'warning';
        return [{ level, message: `${gate}: ${verdict}: ${reason}`, file: config, line: line ?? undefined }];
    });
}

// EXTERNAL MODULE: ./build/actions/evaluate-and-gate/inputs.js
var inputs = __webpack_require__(92045);
;// CONCATENATED MODULE: ./build/actions/evaluate-and-gate/index.js












const actionWith = (train) => ({
    inputs: inputs/* evaluateInputsSchema */.s,
    async work({ inputs, loaded, workDirectory, ports, log, handOff, run, event, environment, wasmDirectory, client: connect }) {
        const excused = inputs.inconclusive === 'warn';
        if (loaded.config.evaluate?.predict !== undefined)
            (0,refuse_fork_program/* refuseForkProgram */.J)(event, { eventName: run.eventName, key: 'evaluate.predict.command' });
        const model = await handOff.receive('train', { name: 'model', text: inputs.model });
        const data = (0,received_path/* receivedPath */.H)(await handOff.receive('validate-data', { name: 'data', text: inputs.data }), 'data');
        const baseline = inputs.baseline === undefined ? undefined : (0,received_path/* receivedModel */.N)(await handOff.locate({ name: 'baseline', text: inputs.baseline }));
        const client = inputs['github-token'] === undefined ? null : await connect();
        const [{ evaluateAndGate }, { openBase }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(4900), __webpack_require__.e(6134), __webpack_require__.e(6867), __webpack_require__.e(8657), __webpack_require__.e(3351), __webpack_require__.e(5106), __webpack_require__.e(6123), __webpack_require__.e(5670), __webpack_require__.e(658), __webpack_require__.e(5463), __webpack_require__.e(8688)]).then(__webpack_require__.bind(__webpack_require__, 95463)), Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(663), __webpack_require__.e(1644), __webpack_require__.e(3542), __webpack_require__.e(9339), __webpack_require__.e(2508), __webpack_require__.e(6867), __webpack_require__.e(207), __webpack_require__.e(3351), __webpack_require__.e(7019), __webpack_require__.e(5670), __webpack_require__.e(4594), __webpack_require__.e(2025)]).then(__webpack_require__.bind(__webpack_require__, 95394))]);
        const tensorflow = { program: [process.execPath, (0,external_node_path_.join)(wasmDirectory, 'answer-on-tensorflow.js')], workspace: run.workspace };
        const { base, ruled, baseConfig } = await openBase({ event, run, client, loaded, ports, workDirectory, wasmDirectory, tensorflow, train, policy: inputs.policy });
        try {
            const evaluation = await log.group(`Evaluate ${loaded.config.model}`, () => evaluateAndGate({ loaded: ruled, workDirectory, model: (0,received_path/* receivedModel */.N)(model), data, baseline, wasmDirectory, tensorflow, resolveBase: base.resolve, baseConfig }, ports));
            const { result, directory, report } = evaluation;
            const reference = await handOff.handOn('evaluate-and-gate', directory);
            const { commentOnPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(1644), __webpack_require__.e(4900), __webpack_require__.e(658), __webpack_require__.e(8304), __webpack_require__.e(1803)]).then(__webpack_require__.bind(__webpack_require__, 41803));
            const told = await commentOnPullRequest(evaluation, {
                mode: inputs.comment, event, run, client, baseFile: base.file, loaded, log,
                evidence: (0,artifact_page/* artifactPage */.M)(reference, run), howTo: (0,own_document/* ownDocument */.k)('docs/how-to-read-the-report.md', environment),
            });
            return {
                verdict: result.verdict,
                exitCode: excused && result.verdict === 'inconclusive' ? exit_code/* EXIT */.dc.ok : (0,exit_code/* exitCodeOfVerdict */.og)(result.verdict),
                outputs: {
                    evaluation: reference, model: model.state === 'absent' ? null : model.reference, digest: result.model.digest,
                    result: (0,external_node_path_.join)(directory, 'result.json'), report: (0,external_node_path_.join)(directory, 'report.md'), 'report-html': (0,external_node_path_.join)(directory, 'report.html'),
                },
                sentence: (0,headline_of/* headlineOf */.g)(report), summary: told.summary,
                annotations: gateAnnotations(result.gates, { config: (0,inside_workspace/* pathInWorkspace */.e)(run.workspace, loaded.path), excused }),
            };
        }
        catch (error) {
            if (!excused || !(error instanceof errors/* InconclusiveError */.Xp))
                throw error;
            return { verdict: 'inconclusive', exitCode: exit_code/* EXIT */.dc.ok, outputs: {}, sentence: error.message };
        }
    },
});
/** @param train the stage before this one, for a base that is trained again */
async function evaluateAndGateAction(installation, train) {
    await (0,run_action/* runAction */.C)(actionWith(train), installation);
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
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What to judge: what train handed on, a bundle's folder, an ONNX file, a SavedModel, a predictions file, model@v1.2.3; default: what train left"),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What to compare with, instead of evaluate.baseline: production, base, model@v1.2.3, a path'),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('A file of gates and settings above mlops.yml, which can only tighten: a path, or base:path for the file as the base of a pull request has it'),
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

/***/ 83227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ artifactPage)
/* harmony export */ });
/** Where a person downloads what was handed on; undefined where it is no artifact. */
function artifactPage(reference, { url }) {
    const id = /^artifact:(\d+)@/.exec(reference)?.[1];
    return id === undefined ? undefined : `${url}/artifacts/${id}`;
}


/***/ }),

/***/ 69043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/** A line that begins like this is no sentence: a table, a quote, a fold. */
const NO_PROSE = /^(?:[|<>#*-]|\d+\. )/;
/** Title and first sentence of a report as plain text, for the log and for an annotation. */
function headlineOf(report) {
    const [title = '', ...rest] = report.split('\n').filter((line) => line.trim() !== '');
    const heading = plain(title.replace(/^#+\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)?/u, ''));
    const [next = ''] = rest;
    return NO_PROSE.test(next) ? heading : `${heading}. ${plain(next)}`.replace(/\. $/, '');
}
/** Undoes what shared/report/escape.ts does; a log shows no markup. */
function plain(markdown) {
    return markdown
        .replaceAll('\u2060', '')
        .replace(/\*\*|`/g, '')
        .replace(/\\([\\`*[\]|~$_#=+-])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
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


/***/ }),

/***/ 36311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refuseForkProgram),
/* harmony export */   l: () => (/* binding */ isPrivilegedForFork)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * Whether a job works for a fork's change with what a fork must not have: started by another event than `pull_request`, it is given the
 * repository's secrets and a token that may write
 * (https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout).
 */
function isPrivilegedForFork(event, eventName) {
    const ofFork = (event.kind === 'pull-request' || event.kind === 'workflow-run') && event.fork;
    return ofFork && eventName !== 'pull_request';
}
/**
 * Keeps a program of the repository from running in such a job: what is checked out there may be the fork's, and no environment without
 * tokens keeps it from the files of the runner.
 * @param key of mlops.yml that names it
 * @throws UserError
 */
function refuseForkProgram(event, { eventName, key }) {
    if (!isPrivilegedForFork(event, eventName))
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${key} is not run in a job on ${eventName} that works for a fork's change: it would have the secrets of this repository in reach; run it on: pull_request, and let the action report comment`);
}


/***/ }),

/***/ 72983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/** Cuts a text from outside to so many UTF-16 units, the ellipsis included, and never through a character. */
function cutText(text, max) {
    if (text.length <= max)
        return text;
    const kept = text.slice(0, max - 1);
    return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}


/***/ }),

/***/ 21654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ reasonWithWaiver)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72983);

const MAX_NAME = 100;
/** `roc_auc fell by at least 0.034; 0.030 is allowed (fail, waived by alice until 2026-12-31)`. Plain text, in which others may have written. */
function reasonWithWaiver({ reason, waived }) {
    return waived === undefined ? reason : `${reason} (${waived.verdict}, waived by ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(waived.by, MAX_NAME)} until ${waived.expires})`;
}


/***/ })

};
