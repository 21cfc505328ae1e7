export const id = 2325;
export const ids = [2325];
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


/***/ })

};
