package qms.deviations.deadlines;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.mail.MailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server that {@code qms.mail.host} names; without it nothing is mailed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${qms.mail.host:}'.isBlank()")
class Mailing {

    private static final String PATIENCE = "10000";

    @Bean
    MailSender mailSender(Environment environment) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(environment.getRequiredProperty("qms.mail.host"));
        sender.setPort(environment.getProperty("qms.mail.port", Integer.class, 25));
        sender.setDefaultEncoding("UTF-8");
        String user = environment.getProperty("qms.mail.user", "");
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(environment.getProperty("qms.mail.password", ""));
            sender.getJavaMailProperties().setProperty("mail.smtp.auth", "true");
        }
        sender.getJavaMailProperties()
                .setProperty("mail.smtp.starttls.enable", environment.getProperty("qms.mail.starttls", "true"));
        for (String step : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            sender.getJavaMailProperties().setProperty("mail.smtp." + step, PATIENCE);
        }
        return sender;
    }
}
