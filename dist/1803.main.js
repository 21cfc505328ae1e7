export const id = 1803;
export const ids = [1803];
export const modules = {

/***/ 80164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs)
/* harmony export */ });
/* harmony import */ var _shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70831);

/** Names that pin or list what a program runs on, wherever in the repository they lie. */
const ENVIRONMENT_FILE = /(?:^|\/)(?:[^/]*requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|[^/]*\.lock|[^/]*-lock\.(?:json|ya?ml)|pyproject\.toml|Pipfile|environment\.ya?ml|conda[^/]*\.ya?ml|package\.json|go\.(?:mod|sum)|DESCRIPTION|\.python-version|\.tool-versions|Dockerfile)$/;
/** Not files of the team. */
const OWN_NAMES = new Set(['data', 'mlops.yml']);
/** Decide how long and what is recorded, not which model comes out. */
const IDLE_PARAMETERS = new Set(['timeout-minutes', 'data-validated', 'inputs', 'baseline']);
/** Compares the statements of two trainings. */
function changedInputs(candidate, baseline) {
    const files = [candidate, baseline].map(({ dependencies }) => new Map([...dependencies].filter(([name]) => !OWN_NAMES.has(name))));
    const [now = new Map(), before = new Map()] = files;
    const names = [...new Set([...now.keys(), ...before.keys()])].sort();
    const changed = names.filter((name) => now.get(name) !== before.get(name));
    const isRecorded = candidate.buildType.includes('tfjs') || now.size > 0;
    const keys = [...new Set([...Object.keys(candidate.parameters), ...Object.keys(baseline.parameters)])].filter((key) => !IDLE_PARAMETERS.has(key));
    return {
        files: isRecorded ? changed : null,
        parameters: keys.filter((key) => (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([candidate.parameters[key]]) !== (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([baseline.parameters[key]])).map((key) => (key === 'target' || key === 'split' ? `data.${key}` : `train.${key}`)),
        data: same(candidate.dependencies.get('data'), baseline.dependencies.get('data')),
        environment: sameEnvironment({ candidate, baseline, pinned: names.filter((name) => ENVIRONMENT_FILE.test(name)), changed }),
    };
}
function same(now, before) {
    if (now === undefined || before === undefined)
        return 'unknown';
    return now === before ? 'same' : 'changed';
}
function sameEnvironment({ candidate, baseline, pinned, changed }) {
    if (pinned.some((name) => changed.includes(name)))
        return 'changed';
    const engines = [candidate, baseline].map(({ engine }) => Object.keys(engine).length);
    if (engines.every((count) => count > 0))
        return (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(candidate.engine) === (0,_shared_statement_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(baseline.engine) ? 'same' : 'changed';
    return pinned.length > 0 ? 'same' : 'unknown';
}


/***/ }),

/***/ 41803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOnPullRequest: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_github_upsert_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59599);
/* harmony import */ var _shared_report_decision_decision_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82243);
/* harmony import */ var _shared_report_decision_test_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77744);
/* harmony import */ var _shared_report_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61424);
/* harmony import */ var _shared_report_evaluation_evaluation_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(658);
/* harmony import */ var _shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76941);
/* harmony import */ var _changed_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80164);








/**
 * Tells an evaluation on GitHub: what of the decision the pull request changes, which inputs it changes, and where everything is. Posts it as the
 * model's one comment, and says in the summary why, where that was not possible: a verdict does not depend on it.
 */
async function commentOnPullRequest(evaluation, options) {
    const { event, mode, run, log } = options;
    const context = await contextOnGithub(evaluation, options);
    const summaryWith = (note) => {
        const whole = { name: '`report.md` of the evaluation', address: options.evidence };
        const fit = { limit: _shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_SUMMARY_BYTES */ .Q0 - (0,_shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)(note), size: _shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$, whole };
        return note + (0,_shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .fitComment */ .pI)((length) => (0,_shared_report_evaluation_evaluation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationReport */ .L)(evaluation.result, context, length), fit);
    };
    if (mode === 'never')
        return { summary: summaryWith(''), comment: null };
    if (event.kind !== 'pull-request') {
        if (mode === 'always')
            log.warn(`there is no pull request to comment on: the run was started by ${run.eventName}`);
        return { summary: summaryWith(''), comment: null };
    }
    const posted = await post(evaluation, { context, event }, options);
    const why = whyNot(posted, event);
    const comment = 'url' in posted ? posted.url : null;
    if (why === null)
        log.info(`The report is on the pull request: ${comment}`);
    else
        log.warn(why);
    return { summary: summaryWith(why === null ? '' : `> ${(0,_shared_report_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .escapeText */ .X)(why)}\n\n`), comment };
}
async function contextOnGithub(evaluation, { event, run, baseFile, loaded, evidence, howTo }) {
    const { context, training, baseline } = evaluation;
    return {
        ...context,
        // A comment and a summary are read by more people than the evidence: rows stand there where mlops.yml asks for it.
        largestChanges: context.largestChanges && (context.largestChanges.shown === undefined ? { ...context.largestChanges, rows: null } : context.largestChanges),
        candidate: event.kind === 'pull-request' && context.candidate === 'this run' ? 'this PR' : context.candidate,
        baselineOrigin: baseline.origin,
        changedInputs: training === null || baseline.training === null ? undefined : (0,_changed_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .changedInputs */ .W)(training, baseline.training),
        decisionChanges: event.kind === 'pull-request' ? await changesOfDecision(evaluation, { event, baseFile, loaded }) : undefined,
        commit: event.kind === 'pull-request' ? event.head.sha : run.sha,
        run: run.url,
        evidence,
        howTo,
    };
}
async function changesOfDecision({ result, baseline, context }, { event, baseFile, loaded }) {
    const base = await baseFile.read();
    const config = base.state === 'read' ? { state: 'compared', changes: (0,_shared_report_decision_decision_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionChanges */ .g)(base, loaded), ignored: base.ignored } : base;
    return { config, testRows: (0,_shared_report_decision_test_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .compareTestRows */ .p)(result, baseline.judged), baseline: context.baseline ?? 'the baseline', base: event.base.ref, file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(loaded.path) };
}
async function post({ result }, { context, event }, { client, run, loaded }) {
    if (client === null)
        return { state: 'no-token' };
    const whole = { name: "the run's summary", address: run.url };
    const text = (0,_shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .fitComment */ .pI)((length) => (0,_shared_report_evaluation_evaluation_report_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluationReport */ .L)(result, context, length), { limit: _shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_COMMENT */ .bc, size: _shared_report_evaluation_fit_comment_js__WEBPACK_IMPORTED_MODULE_4__/* .unitsOf */ .$J, whole });
    return (0,_shared_github_upsert_comment_js__WEBPACK_IMPORTED_MODULE_1__.upsertComment)(client, { issue: event.number, subject: loaded.config.model, order: { run: run.runNumber, attempt: run.runAttempt }, text });
}
/** null where it was posted. */
function whyNot(posted, { fork }) {
    switch (posted.state) {
        case 'created':
        case 'updated':
            return null;
        case 'superseded':
            return 'A newer run has commented on the pull request already, so this report stands only in the summary of this run.';
        case 'no-token':
            return 'This report is not on the pull request, because there is no github-token.';
        case 'failed':
            return `This report is not on the pull request: ${posted.reason}.`;
        case 'refused':
            return fork
                ? 'This report is not on the pull request, because it comes from a fork, whose token may only read. The action report posts it from a workflow on workflow_run: see report-forks.yml in examples/workflows.'
                : `This report is not on the pull request: add "${posted.permission}" to the permissions of the job (GitHub said: ${posted.reason}).`;
    }
}


/***/ }),

/***/ 77744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ compareTestRows)
/* harmony export */ });
/** By the digest over ids and labels, of this evaluation and of the one that judged the baseline; null where that one is not at hand. */
function compareTestRows(here, baseline) {
    if (here.data === null || baseline === null || baseline.data === null)
        return { state: 'unknown' };
    return here.data.test === baseline.data.test ? { state: 'unchanged', rows: here.rows } : { state: 'changed', rows: here.rows, before: baseline.rows };
}


/***/ })

};
