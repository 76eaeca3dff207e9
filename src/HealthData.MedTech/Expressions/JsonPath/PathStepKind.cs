namespace HealthData.MedTech;

/// <summary>What a step of a path goes to.</summary>
internal enum PathStepKind
{
    /// <summary><c>.name</c>, <c>['name']</c>: of objects only.</summary>
    Member,

    /// <summary><c>.*</c>: the values of an object, never of an array.</summary>
    Members,

    /// <summary><c>['a','b']</c>.</summary>
    NamedMembers,

    /// <summary><c>[0]</c>: of arrays only.</summary>
    Element,

    /// <summary><c>[*]</c>: the values of an array, never of an object.</summary>
    Elements,

    /// <summary><c>[0,1]</c>.</summary>
    NumberedElements,

    /// <summary><c>[start:end:stride]</c>.</summary>
    Slice,

    /// <summary><c>..name</c>, <c>..['name']</c>.</summary>
    NamedDescendants,

    /// <summary><c>..*</c>: the node itself and all values in it.</summary>
    Descendants,

    /// <summary><c>[?(filter)]</c>: elements of an array, or members themselves of an object.</summary>
    Filter,

    /// <summary><c>..[?(filter)]</c>: the node itself, and the values and the members themselves in it.</summary>
    FilteredDescendants,
}
