namespace HealthData.Fhir.R4;

/// <summary>A primitive or a code that is kept as its text.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IFhirPrimitive<TSelf>
    where TSelf : struct, IFhirPrimitive<TSelf>
{
    /// <summary>Gets the text; <see langword="null"/> in a default value.</summary>
    string? Text { get; }

    /// <summary>Gets a value that indicates whether the text is what the specification wants.</summary>
    bool IsValid { get; }

    /// <summary>Creates a value from its text.</summary>
    /// <param name="text">The text, which is kept as it is.</param>
    /// <returns>The value.</returns>
    static abstract TSelf FromText(string text);
}
