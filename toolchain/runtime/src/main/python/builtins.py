"""Entry of the library: everything that compiled code can name is imported from here."""

from aggregates import builtin_abs, builtin_all, builtin_any, builtin_divmod, builtin_len, builtin_max, builtin_min
from aggregates import builtin_pow, builtin_sum
from arguments import check_keywords, check_positions, take_keyword
from arithmetic import op_add, op_floordiv, op_matmul, op_mod, op_mul, op_neg, op_pos, op_pow, op_sub, op_truediv
from attributes import call_method, check_method, delete_attribute, get_attribute, set_attribute, super_build
from augmented import op_iadd, op_iand, op_ifloordiv, op_ilshift, op_imatmul, op_imod, op_imul, op_ior, op_ipow
from augmented import op_irshift, op_isub, op_itruediv, op_ixor
from bitwise import op_and, op_invert, op_lshift, op_or, op_rshift, op_xor
from bytes_builtins import builtin_bytearray, builtin_bytes, bytearray_append, bytearray_clear, bytearray_copy
from bytes_builtins import bytearray_extend, bytearray_fromhex, bytearray_insert, bytearray_pop, bytearray_remove
from bytes_builtins import bytearray_reverse, bytes_fromhex, bytes_hex, bytes_maketrans, bytes_translate
from bytes_codecs import bytes_decode, str_encode
from bytes_methods import bytes_capitalize, bytes_center, bytes_count, bytes_endswith, bytes_expandtabs, bytes_find
from bytes_methods import bytes_index, bytes_isalnum, bytes_isalpha, bytes_isascii, bytes_isdigit, bytes_islower
from bytes_methods import bytes_isspace, bytes_istitle, bytes_isupper, bytes_join, bytes_ljust, bytes_lower
from bytes_methods import bytes_lstrip, bytes_partition, bytes_removeprefix, bytes_removesuffix, bytes_replace
from bytes_methods import bytes_rfind, bytes_rindex, bytes_rjust, bytes_rpartition, bytes_rsplit, bytes_rstrip
from bytes_methods import bytes_split, bytes_splitlines, bytes_startswith, bytes_strip, bytes_swapcase, bytes_title
from bytes_methods import bytes_upper, bytes_zfill
from calls import attribute_error, call_function, call_keywords, call_spread, spread_argument, spread_keyword
from calls import spread_mapping, spread_names
from class_builtins import builtin_callable, builtin_classmethod, builtin_delattr, builtin_getattr, builtin_hasattr
from class_builtins import builtin_id, builtin_isinstance, builtin_issubclass, builtin_object, builtin_property
from class_builtins import builtin_setattr, builtin_staticmethod, builtin_super, builtin_type
from class_creation import class_build, dict_of_names, namespace_annotate, namespace_delete, namespace_get
from class_creation import namespace_set, namespace_start, new_wrapper, of_subclass
from class_patterns import match_attribute, match_class
from classes import builtin_class, check_self
from compare import compare_value, test_contains, test_eq, test_ge, test_gt, test_le, test_lt, test_ne, truth
from common_specials import value_eq
from complex_builtins import builtin_complex
from complexes import complex_conjugate, complex_itself
from container_specials import container_len
from context_managers import with_enter, with_exit, with_leave
from coroutines import async_iter, async_next, async_with_enter, async_with_exit, async_with_leave, await_start
from conversions import builtin_ascii, builtin_bool, builtin_chr, builtin_float, builtin_int, builtin_list, builtin_ord
from conversions import builtin_repr, builtin_str, builtin_tuple
from dict_methods import builtin_dict, dict_clear, dict_copy, dict_fromkeys, dict_get_method, dict_items, dict_keys
from dict_methods import dict_pop, dict_popitem, dict_setdefault, dict_update, dict_update_display, dict_values
from dicts import dict_build, dict_set
from errors import exception_matches, raise_exception, raise_name_error, raise_unbound_free, raise_unbound_local
from errors import raise_value, reraise, reraise_handled
from exception_keywords import raise_import_error
from exceptions import new_exception
from formatting import builtin_bin, builtin_format, builtin_hex, builtin_oct, format_value
from functions import cell_build, function_build
from generators import async_generator_failed, coroutine_build, delegate_next, delegate_result, generator_build
from generators import generator_close, generator_failed, generator_handles, generator_next_method, generator_raise
from generators import generator_send, generator_throw
from host import builtin_input
from hashing import builtin_hash
from integers import index_word, small_word
from introspection import builtin_dir, builtin_vars, sorted_names
from iteration import iter_item, iter_start, unpack_sequence, unpack_starred
from iterator_builtins import builtin_enumerate, builtin_filter, builtin_iter, builtin_map, builtin_next
from iterator_builtins import builtin_reversed, builtin_zip
from lists import list_append, list_build, list_clear, list_copy, list_count, list_extend, list_extend_display
from lists import list_index, list_insert, list_pop, list_remove, list_reverse
from machine import fatal_trap, runtime_exit
from memory import allocate, runtime_start
from int_bytes import int_from_bytes, int_to_bytes
from number_methods import float_conjugate, float_hex, float_is_integer, float_ratio, int_bit_count, int_bit_length
from number_methods import int_conjugate, int_is_integer, int_ratio
from modules import keep_variable, module_namespace
from number_specials import number_add
from patterns import match_key, match_mapping, match_others, match_rest, match_sequence
from printing import builtin_print
from ranges import builtin_range, range_length
from recursion import set_recursion_limit, stack_overflow
from rounding import builtin_round
from set_methods import builtin_frozenset, builtin_set, frozenset_copy, set_add_method, set_clear, set_copy
from set_methods import set_difference, set_difference_update, set_discard, set_intersection, set_intersection_update
from set_methods import set_isdisjoint, set_issubset, set_issuperset, set_pop, set_remove, set_symmetric_difference
from set_methods import set_symmetric_difference_update, set_union, set_update, set_update_method
from sets import set_add, set_build, set_duplicate
from slices import builtin_slice, get_slice, slice_build, slice_indices
from sorting import builtin_sorted, list_sort
from str_case import str_capitalize, str_casefold, str_isalnum, str_isalpha, str_isascii, str_isdecimal, str_isdigit
from str_case import str_isidentifier, str_islower, str_isnumeric, str_isprintable, str_isspace, str_istitle
from str_case import str_isupper, str_lower, str_swapcase, str_title, str_upper
from str_format import str_format, str_format_map
from str_padding import str_center, str_expandtabs, str_ljust, str_rjust, str_zfill
from str_search import str_count, str_endswith, str_find, str_index, str_partition, str_removeprefix, str_removesuffix
from str_search import str_replace, str_rfind, str_rindex, str_rpartition, str_startswith
from str_split import str_join, str_lstrip, str_rsplit, str_rstrip, str_split, str_splitlines, str_strip
from str_translate import str_maketrans, str_translate
from strings import str_build
from subscripts import delete_item, get_item, set_item
from tuples import tuple_build, tuple_count, tuple_index, tuple_of_list
from uncaught import builtin_exit, builtin_quit
