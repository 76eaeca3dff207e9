namespace HealthData.Tool;

/// <summary>Makes options that take a whole number within bounds.</summary>
internal static class NumberOption
{
    public static Option<int?> Create(
        string name, string helpName, string description, int min, int max = int.MaxValue) => new(name)
        {
            Description = description,
            HelpName = helpName,
            CustomParser = result =>
            {
                var isNumber = int.TryParse(
                    result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
                if (isNumber && number >= min && number <= max)
                {
                    return number;
                }

                result.AddError(max == int.MaxValue
                    ? $"{name} must be a number of at least {min}."
                    : $"{name} must be a number from {min} to {max}.");
                return null;
            },
        };
}
