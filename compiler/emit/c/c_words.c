/* c_words.c: names that C, C++ or their headers have taken. Sorted by bytes (a test looks). */
#include "emit/c/c_emit.h"

#include <string.h>

/* C99 to C23, C++11 to C++20, alternative tokens included. */
static const char *const keywords[] = {
    "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex", "_Generic", "_Imaginary", "_Noreturn", "_Static_assert",
    "_Thread_local", "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case",
    "catch", "char", "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept",
    "const", "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do",
    "double", "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto",
    "if", "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or",
    "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires", "restrict", "return", "short",
    "signed", "sizeof", "static", "static_assert", "struct", "switch", "template", "this", "thread_local", "throw", "true",
    "try", "typedef", "typeid", "typename", "typeof", "typeof_unqual", "union", "unsigned", "using", "virtual", "void",
    "volatile", "wchar_t", "while", "xor", "xor_eq",
};

/* Macros of the standard headers and of the systems' usual modes, object-like or not: as a member or argument such a name is read as
 * something else. */
static const char *const macros[] = {
    "ATOMIC_VAR_INIT", "BUFSIZ", "CHAR_BIT", "CHAR_MAX", "CHAR_MIN", "CLOCKS_PER_SEC", "DBL_DIG", "DBL_EPSILON", "DBL_MAX",
    "DBL_MIN", "DECIMAL_DIG", "EACCES", "EAGAIN", "EBADF", "ECONNREFUSED", "ECONNRESET", "EDOM", "EEXIST", "EILSEQ",
    "EINTR", "EINVAL", "EIO", "ENOENT", "ENOMEM", "ENOSPC", "ENOSYS", "ENOTSUP", "EOF", "EOVERFLOW", "EPERM", "EPIPE",
    "ERANGE", "ETIMEDOUT", "EWOULDBLOCK", "EXIT_FAILURE", "EXIT_SUCCESS", "FE_ALL_EXCEPT", "FE_DIVBYZERO", "FE_INEXACT",
    "FE_INVALID", "FE_OVERFLOW", "FE_UNDERFLOW", "FILENAME_MAX", "FLT_DIG", "FLT_EPSILON", "FLT_MAX", "FLT_MIN",
    "FLT_RADIX", "FLT_ROUNDS", "FOPEN_MAX", "FP_INFINITE", "FP_NAN", "FP_NORMAL", "FP_SUBNORMAL", "FP_ZERO",
    "HOST_NAME_MAX", "HUGE_VAL", "HUGE_VALF", "HUGE_VALL", "I", "INFINITY", "INT16_C", "INT16_MAX", "INT16_MIN", "INT32_C",
    "INT32_MAX", "INT32_MIN", "INT64_C", "INT64_MAX", "INT64_MIN", "INT8_C", "INT8_MAX", "INT8_MIN", "INTMAX_C",
    "INTMAX_MAX", "INTMAX_MIN", "INTPTR_MAX", "INTPTR_MIN", "INT_MAX", "INT_MIN", "IOV_MAX", "LC_ALL", "LC_COLLATE",
    "LC_CTYPE", "LC_MONETARY", "LC_NUMERIC", "LC_TIME", "LDBL_DIG", "LDBL_EPSILON", "LDBL_MAX", "LDBL_MIN", "LLONG_MAX",
    "LLONG_MIN", "LONG_MAX", "LONG_MIN", "L_tmpnam", "MATH_ERREXCEPT", "MATH_ERRNO", "MB_CUR_MAX", "MB_LEN_MAX", "M_E",
    "M_PI", "NAME_MAX", "NAN", "NULL", "PATH_MAX", "PRId64", "PRIu64", "PTRDIFF_MAX", "PTRDIFF_MIN", "RAND_MAX",
    "SCHAR_MAX", "SCHAR_MIN", "SEEK_CUR", "SEEK_END", "SEEK_SET", "SHRT_MAX", "SHRT_MIN", "SIGABRT", "SIGALRM", "SIGCHLD",
    "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGKILL", "SIGPIPE", "SIGSEGV", "SIGTERM", "SIGUSR1", "SIGUSR2",
    "SIG_ATOMIC_MAX", "SIG_ATOMIC_MIN", "SIG_DFL", "SIG_ERR", "SIG_IGN", "SIZE_MAX", "SSIZE_MAX", "TIME_UTC", "TMP_MAX",
    "UCHAR_MAX", "UINT16_C", "UINT16_MAX", "UINT32_C", "UINT32_MAX", "UINT64_C", "UINT64_MAX", "UINT8_C", "UINT8_MAX",
    "UINTMAX_C", "UINTMAX_MAX", "UINTPTR_MAX", "UINT_MAX", "ULLONG_MAX", "ULONG_MAX", "USHRT_MAX", "WCHAR_MAX", "WCHAR_MIN",
    "WEOF", "WINT_MAX", "WINT_MIN", "assert", "atomic_init", "complex", "d_fileno", "errno", "fpclassify", "h_addr",
    "h_errno", "i386", "imaginary", "isfinite", "isgreater", "isgreaterequal", "isinf", "isless", "islessequal",
    "islessgreater", "isnan", "isnormal", "isunordered", "kill_dependency", "linux", "math_errhandling", "noreturn",
    "offsetof", "s6_addr", "sa_handler", "sa_sigaction", "setjmp", "si_addr", "si_band", "si_fd", "si_int", "si_overrun",
    "si_pid", "si_ptr", "si_status", "si_stime", "si_timerid", "si_uid", "si_utime", "si_value", "signbit", "st_atime",
    "st_ctime", "st_mtime", "stderr", "stdin", "stdout", "unix", "va_arg", "va_copy", "va_end", "va_start",
};

/* What the generated calls name their own arguments and locals, and variables of the systems' headers: an argument of such a name
 * would be another's, or hide one. */
static const char *const taken_arguments[] = {
    "acknowledged", "added", "after", "aggregate", "area", "ask", "at_most", "bit", "bits", "block", "by", "changed",
    "client", "consumer", "context", "count", "cursor", "daylight", "deleted", "dropped", "entries", "entry",
    "entry_id", "entry_ids", "environ", "first_id", "found", "from", "getdate_err", "group", "h_errlist", "h_nerr",
    "handler", "hold", "holder", "how", "in6addr_any", "in6addr_loopback", "keeper", "keys", "last_id", "length",
    "limit", "listener", "load", "loader", "loading", "made", "map", "mask", "max_score", "member", "members",
    "message", "min_idle", "min_score", "most", "n", "name", "offset", "old", "oldest", "optarg", "opterr", "optind",
    "options", "optopt", "order", "others", "out", "params", "part", "patience", "per", "position",
    "program_invocation_name", "program_invocation_short_name", "range", "re_syntax_options", "reader", "receivers",
    "record", "remaining", "removed", "result", "rl_line_buffer", "score", "search", "settings", "signgam", "size",
    "source", "sources", "start", "stdin", "stop", "subscriber", "sys_errlist", "sys_nerr", "timeout", "timezone", "to",
    "ttl", "tzname", "unit", "value", "values", "walk", "which",
};

enum { LONGEST = 32 };

/* Most steps are decided by the first byte: members of structs are looked up by the hundred thousand. */
static bool is_in(struct kc_str name, const char *const *words, size_t count)
{
    for (size_t low = 0, high = count; low < high;) {
        size_t middle = (low + high) / 2;
        int order = (unsigned char)name.data[0] - (unsigned char)words[middle][0];
        if (order == 0)
            order = kc_str_compare(name, (struct kc_str){words[middle], strlen(words[middle])});
        if (order == 0)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

#define IS_IN(name, words) ((name).len != 0 && (name).len <= LONGEST && is_in((name), (words), sizeof(words) / sizeof *(words)))

enum kc_c_word kc_c_word_of(struct kc_str name)
{
    if (name.len > sizeof "reinterpret_cast" - 1) /* none is longer; most names of a header are */
        return KC_C_WORD_FREE;
    if (IS_IN(name, keywords))
        return KC_C_WORD_KEYWORD;
    return IS_IN(name, macros) ? KC_C_WORD_MACRO : KC_C_WORD_FREE;
}

bool kc_c_is_taken_argument(struct kc_str name)
{
    return IS_IN(name, taken_arguments);
}
