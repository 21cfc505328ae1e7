export const id = 325;
export const ids = [325];
export const modules = {

/***/ 2325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployInputsSchema: () => (/* binding */ deployInputsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional();
const flag = zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false);
/** The inputs of the action, and the options of `mlops deploy`. */
const deployInputsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    config: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('mlops.yml').describe('The config file'),
    version: text.describe('Which version: 1.2.3, model@v1.2.3, model#stage. Default: what register-model left here, else the newest'),
    environment: text.describe('Which environment of mlops.yml. Default: the only one, else production'),
    rollback: flag.describe('Deploy an earlier version, and hold the stage'),
    to: text.describe('With rollback: which version. Default: what served before the present one'),
    reason: text.describe('Why; a rollback needs one'),
    'dry-run': flag.describe('Say what would happen and change nothing'),
});


/***/ })

};
