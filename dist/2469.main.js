export const id = 2469;
export const ids = [2469,249,6240,2045,1527,2325];
export const modules = {

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

/***/ 91527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ registerInputsSchema),
/* harmony export */   registerOptionsSchema: () => (/* binding */ registerOptionsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11644);


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional();
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    model: text.describe("What train handed on, or a bundle's folder; default: what train left"),
    evaluation: text.describe("What evaluate-and-gate handed on, or an evaluation's folder; default: what it left"),
    data: text.describe("What validate-data handed on, or a folder of its results; default: what it left"),
    policy: text.describe('The policy that the model was judged under, as evaluate-and-gate was given it; without the same one nothing is registered'),
    bump: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['major', 'minor', 'patch']).optional().describe('major, minor or patch; default: minor when features or layers changed, else patch'),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(_shared_config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .MODEL_NAME */ .Ub, 'letters, digits and dashes').optional().describe('A stage that names the version from now on; default: only a deployment moves a stage'),
};
/** The inputs of action.yml. */
const registerInputsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...common,
    release: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['draft', 'publish']).default('draft').describe('draft: a person publishes the release, which starts the deployment; publish: at once'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('For tags and the release: contents: write'),
});
/** The options of `mlops register-model`. */
const registerOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...common,
    'dry-run': zod__WEBPACK_IMPORTED_MODULE_1__/* .stringbool */ .uEf().default(false).describe('Say which version it would be and write nothing'),
});


/***/ }),

/***/ 96240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trainInputsSchema: () => (/* binding */ trainInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** The inputs of the action, and the options of `mlops train`. */
const trainInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe("What validate-data handed on, or a folder of its results; default: what it left"),
});


/***/ }),

/***/ 80249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ validateDataInputsSchema),
/* harmony export */   validateDataOptionsSchema: () => (/* binding */ validateDataOptionsSchema)
/* harmony export */ });
/* unused harmony export ENVIRONMENTS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const ENVIRONMENTS = ['training', 'serving'];
const common = {
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Data file, folder or pattern, instead of data.source'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENVIRONMENTS).default('training').describe('serving: rows that wait for an answer, in which the target may be absent; nothing is trained or judged on them'),
    reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('What drift is measured against, instead of data.drift.against: production, previous, a version, a data file or a profile.json'),
    suggest: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('Where the data does not pass, show in the report the change to mlops.yml that would let it, as a diff to copy'),
};
/** The inputs of action.yml. */
const validateDataInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common,
    'upload-data': zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false).describe('true: the rows travel with the result, for jobs that do not have the file'),
    comment: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['auto', 'always', 'never']).default('never').describe('On a pull request: auto comments where there are findings, always each time'),
    'github-token': zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('For the comment (pull-requests: write), and for drift against a version (contents: read)'),
});
/** The options of `mlops validate-data`. */
const validateDataOptionsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(common);


/***/ }),

/***/ 22469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployCommand: () => (/* binding */ deployCommand),
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand),
/* harmony export */   registerCommand: () => (/* binding */ registerCommand),
/* harmony export */   trainCommand: () => (/* binding */ trainCommand),
/* harmony export */   validateDataCommand: () => (/* binding */ validateDataCommand)
/* harmony export */ });
/* harmony import */ var _actions_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82325);
/* harmony import */ var _actions_evaluate_and_gate_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92045);
/* harmony import */ var _actions_register_model_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91527);
/* harmony import */ var _actions_train_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96240);
/* harmony import */ var _actions_validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80249);
/* harmony import */ var _shared_host_local_keep_nursery_small_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90471);
/* harmony import */ var _repository_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92243);
/* harmony import */ var _stage_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18764);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68875);









function stageCommand(description, inputs, { run, more = {} }) {
    return {
        usage: '[options]',
        description,
        options: { ...(0,_stage_options_js__WEBPACK_IMPORTED_MODULE_7__/* .stageOptions */ .v)(inputs), ...more },
        positionals: 0,
        async run({ openSession, options, installation, print }) {
            const outcome = await run({ session: await openSession(), options, installation });
            print(outcome.text);
            if (outcome.report !== null)
                print(`Report: ${outcome.report}`);
            return outcome;
        },
    };
}
const validateDataCommand = stageCommand('Checks the data against mlops.yml and describes its columns.', _actions_validate_data_inputs_js__WEBPACK_IMPORTED_MODULE_4__.validateDataOptionsSchema, {
    run(context) {
        (0,_shared_host_local_keep_nursery_small_js__WEBPACK_IMPORTED_MODULE_5__/* .keepNurserySmall */ .j)();
        return (0,_stages_js__WEBPACK_IMPORTED_MODULE_8__/* .runValidateData */ .w9)(context);
    },
});
const trainCommand = stageCommand('Trains the model, unless data, inputs, parameters and seed are those of an earlier training.', _actions_train_inputs_js__WEBPACK_IMPORTED_MODULE_3__.trainInputsSchema, { run: _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .runTrain */ .MJ });
const evaluateCommand = stageCommand('Judges the model on the test rows, compares it with the baseline on the same rows, and holds it against the gates.', _actions_evaluate_and_gate_inputs_js__WEBPACK_IMPORTED_MODULE_1__.evaluateOptionsSchema, { run: _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .runEvaluate */ .b$ });
const registerCommand = stageCommand('Gives the judged bytes a version in the registry; the same bytes keep theirs.', _actions_register_model_inputs_js__WEBPACK_IMPORTED_MODULE_2__.registerOptionsSchema, { run: _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .runRegister */ .Vp });
const deployCommand = stageCommand('Brings a registered version to an environment, compares its answers with the judged ones, and goes back if it fails.', _actions_deploy_inputs_js__WEBPACK_IMPORTED_MODULE_0__.deployOptionsSchema, { run: _stages_js__WEBPACK_IMPORTED_MODULE_8__/* .runDeploy */ .zt, more: _repository_option_js__WEBPACK_IMPORTED_MODULE_6__/* .REPOSITORY_OPTION */ .p });


/***/ }),

/***/ 92243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ REPOSITORY_OPTION)
/* harmony export */ });
/** For the commands that read a registry, or write no more than a line into it. */
const REPOSITORY_OPTION = {
    repository: { description: 'owner/name: the registry of this repository on GitHub, with the token of GITHUB_TOKEN or GH_TOKEN; default: as mlops.yml says, else a folder', flag: false },
};


/***/ })

};
