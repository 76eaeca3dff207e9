namespace HealthData.MedTech;

/// <summary>What a step of a pattern does.</summary>
internal enum PatternCode : byte
{
    /// <summary>The pattern, or a part of it that looks around, holds.</summary>
    Done,

    /// <summary>A character passes a test, the number of which comes first.</summary>
    Test,

    /// <summary>Goes on at the first place, and at the second if that fails.</summary>
    Split,

    /// <summary>Goes on at the first place.</summary>
    Jump,

    /// <summary>Notes the position in a register.</summary>
    Note,

    /// <summary>Notes a group, from the position in the second register to the current one.</summary>
    Capture,

    /// <summary>
    /// Goes on at the second place if the position is that in the register: a loop that stands still ends.
    /// </summary>
    LeaveIfStill,

    /// <summary>The text of the group whose registers begin at the first number, as it is or in any case.</summary>
    Repeat,
    RepeatInAnyCase,

    Start,
    End,
    EndOrLastLine,
    LineStart,
    LineEnd,
    Boundary,
    NoBoundary,

    /// <summary>The steps from the next one on hold from here, and the pattern goes on at the first place.</summary>
    Ahead,
    NotAhead,

    /// <summary>The steps from the next one on hold up to here.</summary>
    Behind,
    NotBehind,

    /// <summary>As ahead, but what holds is passed, and not tried in another way.</summary>
    Atomic,
}
