namespace HealthData.Fhir.R4;

public sealed partial class Parameters
{
    /// <summary>Gets the first parameter with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The parameter, or <see langword="null"/>.</returns>
    public ParametersParameter? Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Parameter.Find(parameter => parameter.Name == name);
    }

    /// <summary>Gets all parameters with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The parameters, in their order.</returns>
    public IEnumerable<ParametersParameter> GetAll(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Parameter.Where(parameter => parameter.Name == name);
    }

    /// <summary>Gets the value of the first parameter with a name.</summary>
    /// <typeparam name="T">The type of the value, such as <see cref="StringValue"/>.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The value; <see langword="null"/> if there is none of the type.</returns>
    public T? GetValue<T>(string name)
        where T : DataType => Get(name)?.Value as T;

    /// <summary>Gets the resource of the first parameter with a name.</summary>
    /// <typeparam name="T">The type of the resource.</typeparam>
    /// <param name="name">The name.</param>
    /// <returns>The resource; <see langword="null"/> if there is none of the type.</returns>
    public T? GetResource<T>(string name)
        where T : Resource => Get(name)?.Resource as T;

    /// <summary>Adds a parameter with a value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <returns>These parameters.</returns>
    public Parameters Add(string name, DataType value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        Parameter.Add(new ParametersParameter { Name = name, Value = value });
        return this;
    }

    /// <summary>Adds a parameter with a resource.</summary>
    /// <param name="name">The name.</param>
    /// <param name="resource">The resource.</param>
    /// <returns>These parameters.</returns>
    public Parameters Add(string name, Resource resource)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(resource);
        Parameter.Add(new ParametersParameter { Name = name, Resource = resource });
        return this;
    }
}
