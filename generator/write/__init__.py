"""docs/ and the hands that edit it: what stands there is read, merged three ways with what the generator makes, and written."""

from generator.write.apply import Report, WriteError, apply_plan
from generator.write.difference import diff_hands, diff_plan, restore_page
from generator.write.hands import find_hands
from generator.write.merge_front_matter import Side
from generator.write.moves import find_new_path
from generator.write.plan import NO_SIDES, plan_changes
from generator.write.standing import list_others, read_standing, stand_after, was_killed

__all__ = [
    "NO_SIDES",
    "Report",
    "Side",
    "WriteError",
    "apply_plan",
    "diff_hands",
    "diff_plan",
    "find_hands",
    "find_new_path",
    "list_others",
    "plan_changes",
    "read_standing",
    "restore_page",
    "stand_after",
    "was_killed",
]
