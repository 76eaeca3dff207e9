namespace FhirModelGenerator.Writing;

/// <summary>What an element is for the runtime: the names are those of its methods.</summary>
internal enum ElementKind
{
    /// <summary>A data type or a part.</summary>
    Object,

    /// <summary>A resource of any type.</summary>
    Resource,

    /// <summary>One of several types.</summary>
    Choice,

    /// <summary>A string.</summary>
    String,

    /// <summary>A string that comes again and again.</summary>
    Common,

    /// <summary>A struct that keeps a text, such as a date.</summary>
    Text,

    /// <summary>Base64.</summary>
    Base64,

    /// <summary>A code of a required binding.</summary>
    Code,

    /// <summary>A boolean.</summary>
    Boolean,

    /// <summary>A number without a fraction.</summary>
    Integer,

    /// <summary>A decimal.</summary>
    Decimal,
}
