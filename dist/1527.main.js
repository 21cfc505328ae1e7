export const id = 1527;
export const ids = [1527];
export const modules = {

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


/***/ })

};
