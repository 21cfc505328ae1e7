export const id = 6998;
export const ids = [6998,2325];
export const modules = {

/***/ 36998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployAction: () => (/* binding */ deployAction)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69043);
/* harmony import */ var _shared_host_github_refuse_fork_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17458);
/* harmony import */ var _shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12816);
/* harmony import */ var _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13072);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82325);






const action = {
    inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .deployInputsSchema */ .S,
    async work(context) {
        (0,_shared_host_github_refuse_fork_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseFork */ .r)(context.event, 'deployed');
        const { model } = context.loaded.config;
        const { deployOnGithub } = await Promise.all(/* import() */[__webpack_require__.e(1644), __webpack_require__.e(2508), __webpack_require__.e(8910), __webpack_require__.e(8426), __webpack_require__.e(697)]).then(__webpack_require__.bind(__webpack_require__, 32555));
        const ended = await context.log.group(`Deploy ${model}`, () => deployOnGithub(context.inputs, context));
        if (ended.state === 'nothing-to-do') {
            const sentence = `Nothing to deploy: ${ended.reason}`;
            // Green, and yet no pass: nothing was brought to where somebody may now expect it.
            return { verdict: 'warn', exitCode: _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.ok, outputs: { state: 'unchanged' }, sentence, annotations: [{ level: 'notice', message: sentence }] };
        }
        const { result, directory, report } = ended;
        const { verdict, state, version, previous_version: previous, digest, location } = result;
        const named = (number) => (number === null ? null : `${model}@v${number}`);
        return {
            verdict,
            exitCode: state === 'broken' ? _shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.broken : (0,_shared_verdict_exit_code_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOfVerdict */ .og)(verdict),
            outputs: { state, version: named(version), 'previous-version': named(previous), digest, location, result: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'result.json') },
            sentence: (0,_shared_host_github_headline_of_js__WEBPACK_IMPORTED_MODULE_5__/* .headlineOf */ .g)(report),
            summary: report,
        };
    },
};
async function deployAction(installation) {
    await (0,_shared_host_github_run_action_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)(action, installation);
}


/***/ }),

/***/ 82325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ deployInputsSchema),
/* harmony export */   deployOptionsSchema: () => (/* binding */ deployOptionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false);
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    version: text.describe('Which version: 1.2.3, model@v1.2.3, model#stage. Default: what register-model left here, else the newest'),
    environment: text.describe('Which environment of mlops.yml. Default: the only one, else production'),
    rollback: flag.describe('Deploy an earlier version, and hold the stage'),
    reason: text.describe('Why; a rollback needs one'),
};
/** The inputs of action.yml. */
const deployInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    version: common.version.describe("Which version: 1.2.3, model@v1.2.3, model#stage. Default: that of the release that started the run, else what register-model left here, else the newest"),
    deployment: flag.describe("true: write a Deployment and its statuses. Not together with the job's environment, which makes one by itself"),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the registry: contents: write; with deployment: deployments: write'),
});
/** The options of `mlops deploy`. */
const deployOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    to: text.describe('With rollback: which version. Default: what served before the present one'),
    'dry-run': flag.describe('Say what would happen and change nothing'),
});


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

/***/ 17458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseFork)
/* harmony export */ });
/* harmony import */ var _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58291);

/**
 * A job on `workflow_run` or `pull_request_target` has a token that may write, whoever made the change that it works on: a fork's pull request
 * starts them, too, and its branch may be called main.
 * @throws UserError
 */
function refuseFork(event, done) {
    if (event.kind === 'pull-request' && event.fork) {
        throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing is ${done} from a fork's pull request (#${event.number}), whose code nobody here has merged; leave this step to runs of the base branch, such as on: push`);
    }
    if (event.kind !== 'workflow-run' || !event.fork)
        return;
    throw new _verdict_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`nothing is ${done} after a run from a fork (workflow_run ${event.runId}), whose code nobody here has merged; give the job the condition if: github.event.workflow_run.head_repository.full_name == github.repository`);
}


/***/ })

};
