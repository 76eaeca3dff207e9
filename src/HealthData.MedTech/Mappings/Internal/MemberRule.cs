namespace HealthData.MedTech;

/// <summary>A member that an object of a mapping may have.</summary>
/// <param name="Name">The name as messages give it; mappings may write it in any case.</param>
/// <param name="Read">
/// Takes the member's value, given with its path; null for a member that is allowed and ignored.
/// </param>
/// <param name="IsRequired">Whether the object must have the member, with another value than null.</param>
/// <param name="EmptyIsNull">Whether an empty string counts as null.</param>
/// <param name="IsSimple">Whether a value that cannot be read counts as missing.</param>
internal sealed record MemberRule<T>(
    string Name,
    Action<T, MappingNode, string>? Read,
    bool IsRequired = false,
    bool EmptyIsNull = false,
    bool IsSimple = false);
