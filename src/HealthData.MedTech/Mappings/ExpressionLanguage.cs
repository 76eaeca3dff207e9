namespace HealthData.MedTech;

/// <summary>The language of an expression of a device mapping.</summary>
public enum ExpressionLanguage
{
    /// <summary>JSONPath, in the dialect of Newtonsoft.Json 13.</summary>
    JsonPath,

    /// <summary>JMESPath with the functions of the MedTech service.</summary>
    JmesPath,
}
